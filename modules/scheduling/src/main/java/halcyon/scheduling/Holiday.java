package halcyon.scheduling;

import java.time.LocalDate;

/// A public holiday: the day the law names, and the day it is kept where that one falls on a weekend. A site that keeps it is
/// closed on both. 5 U.S.C. 6103
public record Holiday(String code, LocalDate date, LocalDate kept, String source) {}
