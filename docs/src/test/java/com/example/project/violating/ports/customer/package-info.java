/** A sample. */
@NullMarked
package com.example.project.violating.ports.customer;

import org.jspecify.annotations.NullMarked;
