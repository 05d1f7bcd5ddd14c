/** A sample. */
@NullMarked
package com.example.project.conforming.domain.shared;

import org.jspecify.annotations.NullMarked;
