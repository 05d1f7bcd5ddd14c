/** A sample. */
@NullMarked
package com.example.project.violating.domain.nofeature;

import org.jspecify.annotations.NullMarked;
