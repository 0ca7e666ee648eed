package org.backstride.ear;

/** Those who try every door. */
enum Actor {
    NOBODY("", "", ""),
    PATIENT_1("patient1", "patient", "Riverside"),
    PHYSIO_1("physio1", "physio", "Riverside"),
    PHYSIO_2("physio2", "physio", "Riverside"),
    LEAD_1("lead1", "clinical-lead", "Riverside"),
    ADMIN_1("admin1", "clinic-admin", "Riverside"),
    OPERATOR_1("operator1", "operator", ""),
    PATIENT_9("patient9", "patient", "Hillside"),
    PHYSIO_9("physio9", "physio", "Hillside"),
    ADMIN_9("admin9", "clinic-admin", "Hillside");

    /** The two ways in. */
    enum Way {
        COOKIE,
        BEARER
    }

    private final String login;
    private final String role;
    private final String clinic;

    /**
     * @param role the widest role that the person has
     * @param clinic where the person works or is a patient
     */
    Actor(String login, String role, String clinic) {
        this.login = login;
        this.role = role;
        this.clinic = clinic;
    }

    String login() {
        return login;
    }

    String role() {
        return role;
    }

    String clinic() {
        return clinic;
    }

    /** Nobody comes as a browser of ours without a session, or as a program without a token. */
    Visitor by(Way way) {
        if (this == NOBODY) {
            return way == Way.COOKIE ? Visitor.ofBrowser(new Browser(TestStack.base())) : Visitor.nobody();
        }
        return way == Way.COOKIE ? Visitor.browser(login) : Visitor.program(login);
    }
}
