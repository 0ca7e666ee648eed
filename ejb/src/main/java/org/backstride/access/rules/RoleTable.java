package org.backstride.access.rules;

import static org.backstride.access.rules.Permission.*;
import static org.backstride.access.rules.Reach.*;

import java.util.EnumMap;
import java.util.Map;

/** The one table that says who may do what. Read it row by row; what has no row is refused to everybody. */
public final class RoleTable {

    private static final Map<Permission, Map<Role, Reach>> ROWS = new EnumMap<>(Permission.class);

    static {
        // spotless:off
        //                       patient    physio     lead      admin     operator
        row(SEE_SELF,            PLATFORM,  PLATFORM,  PLATFORM, PLATFORM, PLATFORM);
        row(SEE_CATALOG,         PLATFORM,  PLATFORM,  PLATFORM, PLATFORM, PLATFORM);
        row(CREATE_CLINIC,       NEVER,     NEVER,     NEVER,    NEVER,    PLATFORM);

        row(SEE_CLINIC_CATALOG,  NEVER,     CLINIC,    CLINIC,   NEVER,    NEVER);
        row(SEE_CASELOAD,        NEVER,     CLINIC,    CLINIC,   NEVER,    NEVER);
        row(REGISTER_PATIENT,    NEVER,     CLINIC,    CLINIC,   NEVER,    NEVER);
        row(SEE_MEMBERS,         NEVER,     NEVER,     CLINIC,   CLINIC,   NEVER);
        row(MANAGE_MEMBERS,      NEVER,     NEVER,     NEVER,    CLINIC,   NEVER);
        row(SEE_AUDIT,           NEVER,     NEVER,     NEVER,    CLINIC,   NEVER);
        row(USE_TEMPLATES,       NEVER,     CLINIC,    CLINIC,   NEVER,    NEVER);
        row(CHANGE_TEMPLATES,    NEVER,     CLINIC,    CLINIC,   NEVER,    NEVER);

        row(SEE_PATIENT,         OWN,       CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(SEE_CARE_TEAM,       OWN,       CARE_TEAM, CLINIC,   CLINIC,   NEVER);
        row(MANAGE_CARE_TEAM,    NEVER,     NEVER,     CLINIC,   CLINIC,   NEVER);
        row(EDIT_PROGRAM,        NEVER,     CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(ASSIGN_PROGRAM,      NEVER,     CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(SEE_PROGRAM,         OWN,       CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(REPORT_PAIN,         OWN,       NEVER,     NEVER,    NEVER,    NEVER);
        row(SEE_PAIN_HISTORY,    OWN,       CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(VOID_PAIN_REPORT,    OWN,       CARE_TEAM, CLINIC,   NEVER,    NEVER);
        row(SEE_ACCESS_LOG,      OWN,       NEVER,     NEVER,    NEVER,    NEVER);
        // spotless:on
    }

    private RoleTable() {}

    /** How far the permission carries the role; {@link Reach#NEVER} when the table is silent. */
    public static Reach reach(Permission permission, Role role) {
        return ROWS.getOrDefault(permission, Map.of()).getOrDefault(role, NEVER);
    }

    private static void row(Permission permission, Reach... reaches) {
        Map<Role, Reach> row = new EnumMap<>(Role.class);
        Role[] columns = Role.values();
        for (int column = 0; column < columns.length; column++) {
            row.put(columns[column], reaches[column]);
        }
        ROWS.put(permission, row);
    }
}
