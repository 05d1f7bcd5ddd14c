/** A sample. */
@NullMarked
package com.example.house.straight.fakeserver;

import org.jspecify.annotations.NullMarked;
