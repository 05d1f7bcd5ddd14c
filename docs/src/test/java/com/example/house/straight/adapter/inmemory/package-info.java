/** A sample. */
@NullMarked
package com.example.house.straight.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
