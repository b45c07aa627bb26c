/**
 * Annotated statements, articles and what was read out of them come in; figures of how well it was read go out, and the
 * errors behind them. Nothing here extracts, and nothing that extracts knows of this.
 */
@NullMarked
package org.isnad.evaluate;

import org.jspecify.annotations.NullMarked;
