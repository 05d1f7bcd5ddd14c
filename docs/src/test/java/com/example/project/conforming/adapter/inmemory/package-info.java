/** A sample. */
@NullMarked
package com.example.project.conforming.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
