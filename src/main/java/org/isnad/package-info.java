/** The main path through the packages, and nothing else. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
