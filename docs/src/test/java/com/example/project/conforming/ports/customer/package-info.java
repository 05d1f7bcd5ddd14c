/** A sample. */
@NullMarked
package com.example.project.conforming.ports.customer;

import org.jspecify.annotations.NullMarked;
