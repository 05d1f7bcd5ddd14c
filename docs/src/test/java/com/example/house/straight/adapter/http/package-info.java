/** A sample. */
@NullMarked
package com.example.house.straight.adapter.http;

import org.jspecify.annotations.NullMarked;
