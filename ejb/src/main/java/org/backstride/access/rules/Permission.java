package org.backstride.access.rules;

/** Every door of the clinic. A use case names exactly one; who passes stands in {@link RoleTable}. */
public enum Permission {
    SEE_SELF(Scope.PLATFORM),
    SEE_CATALOG(Scope.PLATFORM),
    CREATE_CLINIC(Scope.PLATFORM),

    SEE_CLINIC_CATALOG(Scope.CLINIC),
    SEE_CASELOAD(Scope.CLINIC),
    REGISTER_PATIENT(Scope.CLINIC),
    SEE_MEMBERS(Scope.CLINIC),
    MANAGE_MEMBERS(Scope.CLINIC),
    SEE_AUDIT(Scope.CLINIC),
    USE_TEMPLATES(Scope.CLINIC),
    CHANGE_TEMPLATES(Scope.CLINIC),

    SEE_PATIENT(Scope.PATIENT),
    SEE_CARE_TEAM(Scope.PATIENT),
    MANAGE_CARE_TEAM(Scope.PATIENT),
    EDIT_PROGRAM(Scope.PATIENT),
    ASSIGN_PROGRAM(Scope.PATIENT),
    SEE_PROGRAM(Scope.PATIENT),
    REPORT_PAIN(Scope.PATIENT),
    SEE_PAIN_HISTORY(Scope.PATIENT),
    VOID_PAIN_REPORT(Scope.PATIENT),
    SEE_ACCESS_LOG(Scope.PATIENT);

    private final Scope scope;

    Permission(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
