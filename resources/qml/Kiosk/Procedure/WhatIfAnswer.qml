pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// What to do when something happens; nothing of it is made before it is asked for.
Loader {
    id: root

    required property string title
    required property string inShortText
    required property string inShortHtml
    required property RecordModel blocks
    required property string page
    required property bool expired
    required property string checkedWords
    required property string translation
    required property string languageName
    required property bool pastReview
    required property bool unfolded
    required property RecordModel contacts
    property list<string> hiddenTones: []
    signal linkAsked(string link)

    active: root.unfolded
    visible: active

    sourceComponent: CallOut {
        heading: root.title
        tone: "good"

        AskNow {
            Layout.fillWidth: true
            contacts: root.contacts
            visible: root.expired
        }

        Words {
            Layout.fillWidth: true
            html: root.inShortHtml
            plain: root.inShortText
            visible: !root.expired && root.inShortText !== ""
        }

        ArticleText {
            Layout.fillWidth: true
            blocks: root.expired ? null : root.blocks
            hiddenTones: root.hiddenTones
            onLinkActivated: link => root.linkAsked(link)
        }

        ActionButton {
            objectName: "whatif.more"
            symbol: "file-text"
            text: qsTr("Read more")
            visible: root.page !== ""
            onClicked: root.linkAsked("page:" + root.page)
        }

        TrustFold {
            Layout.fillWidth: true
            checkedWords: root.checkedWords
            languageName: root.languageName
            pastReview: root.pastReview
            translation: root.translation
            visible: root.checkedWords !== ""
        }
    }
}
