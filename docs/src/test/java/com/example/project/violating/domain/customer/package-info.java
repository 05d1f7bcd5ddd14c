/** A sample. */
@NullMarked
package com.example.project.violating.domain.customer;

import org.jspecify.annotations.NullMarked;
