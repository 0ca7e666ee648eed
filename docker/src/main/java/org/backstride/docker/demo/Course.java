package org.backstride.docker.demo;

import java.util.Random;

/**
 * How one patient's month goes.
 *
 * @param first the pain on the first day, 0 to 10
 * @param last the pain on the last day, 0 to 10
 * @param diligence the share of days on which a report comes, 0 to 1
 * @param silentFrom the first day of a gap, counted from 0
 * @param silentUntil the first day after the gap
 */
record Course(
        int first,
        int last,
        double diligence,
        int silentFrom,
        int silentUntil,
        String region,
        String side,
        String quality) {

    private static final int LAST_DAY = 29;

    static Course of(DemoPatient patient) {
        return switch (patient) {
            case PATIENT1 -> new Course(6, 2, 0.85, 11, 13, "lower-back-side", "right", "dull");
            case PATIENT2 -> new Course(3, 3, 0.7, 12, 18, "lower-back-centre", "middle", "pulling");
            case PATIENT3 -> new Course(2, 5, 0.9, 5, 6, "lower-back-side", "left", "stinging");
            case PATIENT4 -> new Course(4, 4, 0.6, 21, 30, "lower-back-whole", "both", "aching");
            case PATIENT5 -> new Course(0, 0, 0, 0, 30, "lower-back-whole", "both", "dull");
            case PATIENT9 -> new Course(5, 3, 0.8, 20, 23, "lower-back-centre", "middle", "dull");
        };
    }

    boolean silentOn(int day) {
        return day >= silentFrom && day < silentUntil;
    }

    /** The course of the day, give or take one. */
    int painOn(int day, Random random) {
        long expected = Math.round(first + (last - first) * (double) day / LAST_DAY);
        return (int) Math.max(0, Math.min(10, expected + random.nextInt(3) - 1));
    }
}
