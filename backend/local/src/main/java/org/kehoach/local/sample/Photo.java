package org.kehoach.local.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Stands for a photo: a drawn sky, sea and a flag, with nobody in it. The same seed gives the same picture. */
final class Photo {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int HORIZON = 250;

    private Photo() {}

    static byte[] png(int seed) {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, new Random(seed));
        graphics.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Graphics2D graphics, Random random) {
        float hue = 0.52f + random.nextFloat() * 0.1f;
        graphics.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.5f, 0.95f), 0, HORIZON, Color.getHSBColor(hue, 0.15f, 1f)));
        graphics.fillRect(0, 0, WIDTH, HORIZON);
        graphics.setPaint(new GradientPaint(
                0, HORIZON, Color.getHSBColor(hue, 0.7f, 0.7f), 0, HEIGHT, Color.getHSBColor(hue, 0.8f, 0.45f)));
        graphics.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        graphics.setColor(new Color(255, 240, 190));
        graphics.fillOval(80 + random.nextInt(400), 40 + random.nextInt(60), 70, 70);
        int pole = 180 + random.nextInt(280);
        graphics.setColor(new Color(90, 90, 90));
        graphics.setStroke(new BasicStroke(6));
        graphics.drawLine(pole, 120, pole, 360);
        graphics.setColor(new Color(200, 30, 40));
        graphics.fillRect(pole, 120, 130, 84);
    }
}
