/** A sample. */
@NullMarked
package com.example.house.crooked.domain.customer;

import org.jspecify.annotations.NullMarked;
