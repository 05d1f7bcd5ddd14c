/** A sample. */
@NullMarked
package com.example.house.straight.testkit;

import org.jspecify.annotations.NullMarked;
