package halcyon.treatment.internal.rems;

import halcyon.treatment.FormField;
import java.util.List;

/// What went out, as it is kept: the fields with their values, and the hash of the session's record at that moment.
record SentForm(String vintage, List<FormField> fields, String record) {}
