/** A sample. */
@NullMarked
package com.example.house.crooked.fakeserver;

import org.jspecify.annotations.NullMarked;
