/** The peer: the smallest Phaser board with one choice on it. */
import * as Phaser from "phaser";

class Hello extends Phaser.Scene {
  create(): void {
    this.add.rectangle(480, 270, 320, 80, 0xffc66b).setInteractive();
    this.add.text(420, 255, "Choose", { color: "#000000", fontSize: "28px" });
    document.documentElement.dataset.choice = String(performance.now());
  }
}

new Phaser.Game({ type: Phaser.AUTO, width: 960, height: 540, scene: Hello });
