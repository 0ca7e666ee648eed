package org.backstride.docker;

/** Waits beside everything else until a process has ended. */
final class Watch {

    private Watch() {}

    static void whenEnded(ProcessHandle process, Runnable then) {
        Thread watch = new Thread(
                () -> {
                    process.onExit().join();
                    then.run();
                },
                "watch-" + process.pid());
        watch.setDaemon(true);
        watch.start();
    }
}
