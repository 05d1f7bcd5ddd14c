/** A sample. */
@NullMarked
package com.example.project.conforming.adapter.http.customer;

import org.jspecify.annotations.NullMarked;
