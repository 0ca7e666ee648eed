package org.backstride.ear;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the stack once before the first test, Arquillian's server included in its plans, and ends it after the last. */
public class StackForTheTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("backstride.root") != null) {
            TestStack.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestStack.stop();
    }
}
