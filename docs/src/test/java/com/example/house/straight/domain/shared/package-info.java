/** A sample. */
@NullMarked
package com.example.house.straight.domain.shared;

import org.jspecify.annotations.NullMarked;
