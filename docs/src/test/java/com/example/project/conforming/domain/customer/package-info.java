/** A sample. */
@NullMarked
package com.example.project.conforming.domain.customer;

import org.jspecify.annotations.NullMarked;
