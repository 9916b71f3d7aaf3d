package org.kehoach.sourcetext;

/** Roman numerals as headings are numbered with them. */
public final class RomanNumeral {

    private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST = 399;

    private RomanNumeral() {}

    public static String of(int number) {
        var roman = new StringBuilder();
        int rest = Math.min(number, LARGEST);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** The number; 0 where it is not written as one writes it. */
    public static int value(String roman) {
        int value = 0;
        String rest = roman;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return rest.isEmpty() && of(value).equals(roman) ? value : 0;
    }
}
