pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Models
import Kiosk.Parts
import Kiosk.Slip

// What is taken along of a page, a step, a letter or an answer: as it will be on paper, and the ways to have it.
ScreenFrame {
    id: root

    required property AppModel app
    required property SlipModel model
    readonly property bool asCode: root.model.codeState !== ""
    readonly property bool sideBySide: root.innerWidth > Theme.px(1500) && Theme.textScale < 1.3

    function printingWords(): string {
        switch (root.model.printing) {
        case "":
            return "";
        case "busy":
            return qsTr("It is being printed …");
        case "printed":
            return qsTr("It is printed. Take your paper from the printer.");
        case "no-paper":
            return qsTr("The printer has no paper. Please tell staff, then print again.");
        case "jam":
            return qsTr("Paper is stuck in the printer, or it is open. Please tell staff, then print again.");
        case "off":
            return qsTr("The printer is off, or nothing reaches it. Please tell staff, then print again.");
        case "stopped":
            return qsTr("The printer was stopped. Please tell staff, then print again.");
        case "refused":
            return qsTr("The printer takes no paper at the moment. Please tell staff.");
        case "no-queue":
        case "no-program":
            return qsTr("The printer is not there any more. Please tell staff.");
        default:
            return qsTr("The printer does not answer. Has a paper come out? Take it with you. Please tell staff.");
        }
    }

    heading: qsTr("Take it along")
    subheading: qsTr("No name is on it. This screen keeps nothing of it.")

    GridLayout {
        Layout.fillWidth: true
        columnSpacing: Theme.gapLarge
        columns: root.sideBySide ? 2 : 1
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            Layout.maximumWidth: root.sideBySide ? Theme.waysWidth : Infinity
            spacing: Theme.gap

            Flow {
                id: ways

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                ActionButton {
                    objectName: "slip.show"
                    rearranges: true
                    strong: true
                    symbol: root.asCode ? "file-text" : "qrcode"
                    text: root.asCode ? qsTr("Show the paper") : qsTr("Show the code for a phone")
                    width: root.sideBySide ? ways.width : Math.min(implicitWidth, ways.width)
                    onClicked: root.asCode ? root.model.hideCodes() : root.model.showCodes()
                }

                ActionButton {
                    enabled: root.model.printing !== "busy"
                    objectName: "slip.print"
                    symbol: "printer"
                    text: qsTr("Print")
                    visible: root.model.mayPrint
                    width: root.sideBySide ? ways.width : Math.min(implicitWidth, ways.width)
                    onClicked: root.model.printSlip()
                }

                ActionButton {
                    objectName: "slip.save"
                    symbol: "file-text"
                    text: qsTr("Save as PDF")
                    visible: root.model.maySave
                    width: root.sideBySide ? ways.width : Math.min(implicitWidth, ways.width)
                    onClicked: root.model.savePdf()
                }
            }

            SlipChoices {
                Layout.fillWidth: true
                choices: root.model.languages
                label: qsTr("Beside it:", "a second language")
                name: "slip.language"
                visible: root.model.languages.count > 1 && !root.asCode
                onChosen: key => root.model.chooseLanguage(key)
            }

            SlipChoices {
                Layout.fillWidth: true
                choices: root.model.queues
                label: qsTr("Printer:")
                name: "slip.queue"
                visible: root.model.queues.count > 1
                onChosen: key => root.model.chooseQueue(key)
            }

            AnnouncedLabel {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                font.bold: true
                objectName: "slip.printing"
                occasion: root.model.printing
                text: root.printingWords()
                visible: text !== ""
            }

            AnnouncedLabel {
                Layout.fillWidth: true
                font.pixelSize: Theme.small
                objectName: "slip.saved"
                text: qsTr("Saved: %1").arg(root.model.savedAs)
                visible: root.model.savedAs !== ""
                wrapMode: Text.WrapAnywhere
            }

            AnnouncedLabel {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readingWidth
                font.bold: true
                objectName: "slip.fault"
                text: root.model.codeState === "failed" ? qsTr("The code cannot be shown at the moment. Please write down what you need.") : qsTr("It cannot be put on paper at the moment. Use the code, or write down what you need.")
                visible: root.model.codeState === "failed" || root.model.fault !== ""
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: true
            spacing: Theme.gap

            Loader {
                id: code

                Layout.fillWidth: true
                active: root.model.codeState === "shown"
                visible: active
                onLoaded: {
                    if (!root.sideBySide)
                        root.soon(() => root.bringToTop(code));
                }

                sourceComponent: SlipCode {
                    app: root.app
                    codes: root.model.codes
                }
            }

            SlipPaper {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.paperWidth
                columns: root.model.columns
                objectName: "slip.paper"
                visible: root.model.codeState !== "shown"
            }
        }
    }
}
