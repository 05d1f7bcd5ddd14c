/** A sample. */
@NullMarked
package com.example.house.crooked.ports.customer;

import org.jspecify.annotations.NullMarked;
