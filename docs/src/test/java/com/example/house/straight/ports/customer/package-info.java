/** A sample. */
@NullMarked
package com.example.house.straight.ports.customer;

import org.jspecify.annotations.NullMarked;
