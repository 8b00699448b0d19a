pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Article
import Kiosk.Models
import Kiosk.Parts

// One of the two equal roads behind the fork: when it is taken, and its stations.
Rectangle {
    id: root

    required property string kind
    required property string words
    required property RecordModel stations
    property string length: ""
    readonly property bool forked: root.kind === "forks"
    readonly property color hue: Theme.hue(root.forked ? 5 : 3)
    signal linkAsked(string link)
    signal othersAsked(string station)

    border.color: root.hue
    border.width: Theme.ring
    color: Theme.surfaceRaised
    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius

    ColumnLayout {
        id: column

        spacing: Theme.gap
        width: root.width

        Rectangle {
            Layout.fillWidth: true
            color: root.hue
            implicitHeight: head.implicitHeight + 2 * Theme.gapSmall
            topLeftRadius: root.radius
            topRightRadius: root.radius

            RowLayout {
                id: head

                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gap

                Icon {
                    color: Theme.accentInk
                    name: root.forked ? "home-check" : "scale"
                }

                HeadingLabel {
                    Layout.fillWidth: true
                    color: Theme.accentInk
                    font.pixelSize: Theme.cardTitle
                    text: root.words
                }
            }
        }

        Repeater {
            model: root.stations

            ColumnLayout {
                id: station

                required property string key
                required property string numberText
                required property string title
                required property string who
                required property string lasts
                required property RecordModel others
                required property string othersNumber
                required property bool here
                required property bool unfolded

                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap
                spacing: Theme.gapSmall

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gap

                    Bubble {
                        filled: station.here
                        ink: root.hue
                        number: station.numberText
                        symbol: "home-check"
                    }

                    StationTile {
                        Layout.fillWidth: true
                        here: station.here
                        ink: root.hue
                        lasts: station.lasts
                        objectName: "station." + station.key
                        place: station.numberText === "" ? "" : Said.of("step.place").arg(station.numberText).arg(root.length)
                        text: station.title
                        who: station.who
                        onClicked: root.linkAsked("step:" + station.key)
                    }
                }

                OthersButton {
                    Layout.fillWidth: true
                    number: station.othersNumber
                    objectName: "others." + station.key
                    station: station.title
                    unfolded: station.unfolded
                    visible: station.others.count > 0
                    onClicked: root.othersAsked(station.key)
                }

                Loader {
                    Layout.fillWidth: true
                    active: station.unfolded
                    visible: active

                    sourceComponent: OtherRoads {
                        others: station.others
                        station: station.key
                        onLinkAsked: link => root.linkAsked(link)
                    }
                }
            }
        }
    }
}
