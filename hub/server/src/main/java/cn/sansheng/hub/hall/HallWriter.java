package cn.sansheng.hub.hall;

/// What people in charge may do to a hall from a page.
public interface HallWriter {
    /// Returns when what was decided is committed.
    Verdict instruct(Input instruction) throws NotKept, InterruptedException;

    /// The store did not take it, or nobody answered: nothing is known to have happened.
    final class NotKept extends Exception {
        private static final long serialVersionUID = 1;

        public NotKept(String message) {
            super(message);
        }
    }
}
