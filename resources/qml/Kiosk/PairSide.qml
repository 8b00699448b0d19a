import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// A passage in one of two languages, in the direction of that language; the resident's is written larger.
Rectangle {
    id: root

    required property string title
    required property string titleHtml
    required property RecordModel blocks
    required property DocumentWords words
    required property bool rightToLeft
    required property bool resident
    required property bool lit
    required property bool first
    // The passage has the focus of the keyboard, in both languages.
    required property bool focused
    signal touched
    signal linkActivated(string link)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.rightToLeft
    border.color: root.lit ? Theme.accent : Theme.rule
    border.width: root.lit ? Theme.ring : Theme.line
    color: root.lit ? Theme.accentSoft : Theme.surfaceRaised
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusSmall

    FocusRing {
        visible: root.focused
    }

    TapHandler {
        gesturePolicy: TapHandler.DragThreshold
        onTapped: root.touched()
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.gap
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.gapSmall

        HeadingLabel {
            Layout.fillWidth: true
            font.pixelSize: root.first ? Theme.sectionTitle : Theme.cardTitle
            rightToLeft: root.rightToLeft
            text: root.title
            visible: root.title !== "" && root.titleHtml === ""
        }

        RichLabel {
            Layout.fillWidth: true
            font.bold: true
            font.pixelSize: root.first ? Theme.sectionTitle : Theme.cardTitle
            html: root.titleHtml
            plain: root.title
            rightToLeft: root.rightToLeft
            visible: root.titleHtml !== ""
        }

        ArticleText {
            Layout.fillWidth: true
            blocks: root.blocks
            rightToLeft: root.rightToLeft
            size: root.resident ? Theme.near : Theme.bodySmall
            words: root.words
            onLinkActivated: link => root.linkActivated(link)
        }
    }
}
