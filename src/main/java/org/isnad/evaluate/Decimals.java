package org.isnad.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures to the third digit, written alike everywhere. */
final class Decimals {

    private Decimals() {}

    static BigDecimal thousandths(double figure) {
        return new BigDecimal(figure).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** A difference of two figures as they are written, with its sign. */
    static String change(double from, double to) {
        BigDecimal change = thousandths(to).subtract(thousandths(from));
        return (change.signum() < 0 ? "" : "+") + change.toPlainString();
    }
}
