/** A sample. */
@NullMarked
package com.example.house.straight.domain.customer;

import org.jspecify.annotations.NullMarked;
