; The installer for Windows 10 and 11 (64 bits): for one user without rights, or for all users of the machine; silent with /S.
;   makensis -DVERSION=0.1.0 -DPAYLOAD=dist\kiosk -DLISTS=build\windows -DOUT=dist\asylum-kiosk-0.1.0-setup.exe installer.nsi
; `python -m resources.packaging.windows_installer` writes the lists and calls it. docs/installing.md says how it is used.

Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
CRCCheck force

!define NAME "Asylum kiosk"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\asylum-kiosk"

; /AllUsers and /CurrentUser on the command line; without them: all users for an administrator, else the one who runs it.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include "${LISTS}\installed.nsh"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "LegalCopyright" "Apache-2.0"

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Dutch"

Function .onInit
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Program"
    ; an older one is taken away first, so that none of its files stays
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
        ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode /KEEPDATA _?=$INSTDIR'
    SetOutPath "$INSTDIR"
    File /r "${PAYLOAD}\*.*"
    SetOutPath "$INSTDIR\assigned-access"
    File "${__FILEDIR__}\shell-launcher.xml"
    File "${__FILEDIR__}\set-shell-launcher.ps1"
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\kiosk-window.exe"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "InstallMode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
    CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\kiosk-window.exe" "run --mode helper"
SectionEnd

Section "Uninstall"
    ; file by file: whatever somebody else put into the folder stays
    !insertmacro REMOVE_INSTALLED
    Delete "$INSTDIR\assigned-access\shell-launcher.xml"
    Delete "$INSTDIR\assigned-access\set-shell-launcher.ps1"
    RMDir "$INSTDIR\assigned-access"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${KEY}"
    ; the program's own folder of this user: prepared editions, log, settings
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KEEPDATA" $1
    IfErrors 0 +3
        SetShellVarContext current
        RMDir /r "$LOCALAPPDATA\asylum-kiosk"
SectionEnd
