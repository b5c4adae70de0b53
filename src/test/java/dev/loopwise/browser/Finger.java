package dev.loopwise.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** A finger on a touch screen. */
final class Finger {
    private static final int STEPS = 8;
    private static final double HOLD_MILLIS = 400;

    private final Page page;
    private final CDPSession screen;
    private double x;
    private double y;

    Finger(Page page) {
        this.page = page;
        this.screen = page.context().newCDPSession(page);
    }

    /** Touches something and stays there for a while. */
    void hold(Locator target) {
        touch(target);
        page.waitForTimeout(HOLD_MILLIS);
    }

    /** Slides to the middle of something without leaving the screen. */
    void moveTo(Locator target) {
        BoundingBox box = target.boundingBox();
        double fromX = x;
        double fromY = y;
        for (int step = 1; step <= STEPS; step++) {
            x = fromX + (box.x + box.width / 2 - fromX) * step / STEPS;
            y = fromY + (box.y + box.height / 2 - fromY) * step / STEPS;
            send("touchMove", true);
        }
    }

    void lift() {
        send("touchEnd", false);
    }

    /** Touches, slides and lifts without a pause, as for scrolling. */
    void swipe(Locator from, Locator to) {
        touch(from);
        moveTo(to);
        lift();
    }

    private void touch(Locator target) {
        target.scrollIntoViewIfNeeded();
        BoundingBox box = target.boundingBox();
        x = box.x + box.width / 2;
        y = box.y + box.height / 2;
        send("touchStart", true);
    }

    private void send(String type, boolean isDown) {
        JsonArray points = new JsonArray();
        if (isDown) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        screen.send("Input.dispatchTouchEvent", event);
    }
}
