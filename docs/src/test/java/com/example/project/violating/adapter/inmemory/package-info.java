/** A sample. */
@NullMarked
package com.example.project.violating.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
