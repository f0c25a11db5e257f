package cn.sansheng.hub.journal;

final class InMemoryJournalTest extends JournalContract {
    @Override
    Journal open() {
        return new InMemoryJournal();
    }
}
