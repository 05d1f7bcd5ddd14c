/** A sample. */
@NullMarked
package com.example.project.violating.domain.shared;

import org.jspecify.annotations.NullMarked;
