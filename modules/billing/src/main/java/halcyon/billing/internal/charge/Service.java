package halcyon.billing.internal.charge;

/// What can be charged, in our words; the code behind it is looked up by date of service.
public enum Service {
    PUSH,
    INFUSION_FIRST,
    INFUSION_MORE,
    INJECTION,
    UNCLASSIFIED_DRUG,
    DRUG,
    BUNDLE,
    VISIT,
    PROLONGED_VISIT,
    THERAPY,
    PROLONGED_STAFF,
    PROLONGED_STAFF_MORE,
    QUESTIONNAIRE
}
