package cn.sansheng.hub.upkeep;

/// Why an entry is not written; pages and programs say it in words (`upkeep.refused.…`).
public enum Refusal {
    /// Neither planned, unplanned, done nor taken-back.
    ACT("act"),
    /// No station of the hall, or no name of a part.
    DEVICE("device"),
    /// None chosen or typed, too long, or with a number that could be a person's.
    WORK("work"),
    /// Not a day, or one of another age.
    DAY("day"),
    /// Done tomorrow.
    FUTURE("future"),
    /// Not a number of days from 1 to [Register#LONGEST_INTERVAL].
    INTERVAL("interval"),
    /// There is no plan to end.
    NOT_PLANNED("not-planned"),
    /// No such entry, or one that takes back another.
    ENTRY("entry"),
    /// The entry has been taken back before.
    TAKEN_BACK("taken-back"),
    /// Whoever takes an entry back says why.
    REASON("reason"),
    NOTE_TOO_LONG("note-too-long"),
    NOTE_PERSONAL("note-personal"),
    NOTE_LINES("note-lines");

    private final String wire;

    Refusal(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }
}
