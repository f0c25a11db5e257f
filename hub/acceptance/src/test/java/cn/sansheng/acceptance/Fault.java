package cn.sansheng.acceptance;

/// One thing that goes wrong in a hall and is mended again. It ends when all is well, and throws
/// when something is not as it should be.
record Fault(String name, Course course) {
    interface Course {
        void happen(FaultHall hall, Telling telling) throws Exception;
    }
}
