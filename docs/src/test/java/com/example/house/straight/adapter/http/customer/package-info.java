/** A sample. */
@NullMarked
package com.example.house.straight.adapter.http.customer;

import org.jspecify.annotations.NullMarked;
