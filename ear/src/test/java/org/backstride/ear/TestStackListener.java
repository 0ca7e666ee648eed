package org.backstride.ear;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL before the first test and ends everything after the last. */
public final class TestStackListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        TestStack.begin();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        TestStack.end();
    }
}
