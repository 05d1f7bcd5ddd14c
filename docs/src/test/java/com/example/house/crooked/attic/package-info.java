/** A sample. */
@NullMarked
package com.example.house.crooked.attic;

import org.jspecify.annotations.NullMarked;
