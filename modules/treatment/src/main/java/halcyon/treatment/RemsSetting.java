package halcyon.treatment;

/// The kind of health care setting certified. Inpatient settings are certified, but enrol no patients and send no forms.
public enum RemsSetting {
    OUTPATIENT,
    INPATIENT
}
