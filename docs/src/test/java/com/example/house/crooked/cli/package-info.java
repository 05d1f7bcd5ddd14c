/** A sample. */
@NullMarked
package com.example.house.crooked.cli;

import org.jspecify.annotations.NullMarked;
