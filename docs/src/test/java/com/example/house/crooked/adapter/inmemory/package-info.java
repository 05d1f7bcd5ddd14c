/** A sample. */
@NullMarked
package com.example.house.crooked.adapter.inmemory;

import org.jspecify.annotations.NullMarked;
