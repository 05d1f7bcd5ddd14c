/** A sample. */
@NullMarked
package com.example.house.crooked.adapter.http;

import org.jspecify.annotations.NullMarked;
