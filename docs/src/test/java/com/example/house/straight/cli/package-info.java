/** A sample. */
@NullMarked
package com.example.house.straight.cli;

import org.jspecify.annotations.NullMarked;
