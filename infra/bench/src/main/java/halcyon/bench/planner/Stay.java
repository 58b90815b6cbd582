package halcyon.bench.planner;

/// One session as an answer claims it: its day and the slots in which its stages begin (0: no such stage); `end` is the
/// slot after the last one used. Course and session count from 0 in the order of the file.
record Stay(int course, int session, int day, int consultation, int installation, int mixing, int monitoring, int end) {}
