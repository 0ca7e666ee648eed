package org.backstride.docker.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The clinics of the demo. */
enum DemoClinic {
    RIVERSIDE("Riverside", 1, "DE", "112", List.of("de", "en"), "Europe/Berlin"),
    HILLSIDE("Hillside", 2, "GB", "999", List.of("en"), "Europe/London");

    private final String title;
    private final int number;
    private final String country;
    private final String emergencyNumber;
    private final List<String> languages;
    private final String zone;

    DemoClinic(String title, int number, String country, String emergencyNumber, List<String> languages, String zone) {
        this.title = title;
        this.number = number;
        this.country = country;
        this.emergencyNumber = emergencyNumber;
        this.languages = languages;
        this.zone = zone;
    }

    /** The clinic's address in the API. */
    String path() {
        return "clinics/01900000-0000-7000-8000-%012d".formatted(number);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** What the operator sends to open the clinic. */
    Map<String, Object> form(DemoMember administrator) {
        return Map.of(
                "name", title,
                "country", country,
                "emergencyNumber", emergencyNumber,
                "languages", languages,
                "timeZone", zone,
                "administrator",
                        Map.of(
                                "membership", administrator.membership(),
                                "account", administrator.account(),
                                "displayName", administrator.displayName()));
    }
}
