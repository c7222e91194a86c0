; A guest that says hello and powers itself off, or resets a machine that has no power switch.
;
; It is a bzImage by the Linux boot protocol 2.12 (Documentation/arch/x86/boot.rst), so whatever boots Linux boots it:
; a boot loader that enters in real mode, as QEMU's -kernel does, and one that enters in long mode, as virt4j does.
;
; The kernel command line may hold exit=N: the guest then leaves the byte N at port 0xf4.
;
;   nasm -f bin -o hello.bin hello.asm

SERIAL_DATA     equ 0x3f8               ; first 8250 UART
SERIAL_STATUS   equ SERIAL_DATA + 5     ; line status; bit 5: ready for a byte
EXIT_PORT       equ 0xf4                ; takes the exit code
POWER_PORT      equ 0x604               ; ACPI PM1a control of a PC
POWER_OFF       equ 0x2000              ; sleep enable, sleep type 0
KEYBOARD        equ 0x64                ; command port of the keyboard controller
RESET           equ 0xfe                ; pulse the processor's reset line

PAGE_TABLES     equ 0x70000             ; three pages, used by the real-mode entry only
KERNEL          equ 0x100000            ; where a boot loader puts what follows the setup sectors
CMD_LINE_PTR    equ 0x228               ; in the boot parameters
EXIT_NOT_RING_0 equ 1

                org 0

; ---- The setup header -------------------------------------------------------------------------------------------

                times 0x1f1 db 0
                db 1                    ; setup_sects: one sector of setup code
                dw 0                    ; root_flags
                dd (image_end - kernel) / 16 ; syssize
                dw 0, 0, 0              ; ram_size, vid_mode, root_dev
                dw 0xaa55               ; boot_flag
                jmp short real_mode
                db "HdrS"
                dw 0x020c               ; version
                dd 0                    ; realmode_swtch
                dw 0, 0                 ; start_sys_seg, kernel_version
                db 0                    ; type_of_loader, set by the boot loader
                db 1                    ; loadflags: LOADED_HIGH
                dw 0                    ; setup_move_size
                dd KERNEL               ; code32_start
                dd 0, 0                 ; ramdisk_image, ramdisk_size
                dd 0                    ; bootsect_kludge
                dw 0, 0                 ; heap_end_ptr, ext_loader_ver, ext_loader_type
                dd 0                    ; cmd_line_ptr
                dd 0x7fffffff           ; initrd_addr_max
                dd 0x1000               ; kernel_alignment
                db 0, 12                ; relocatable_kernel, min_alignment
                dw 1                    ; xloadflags: XLF_KERNEL_64
                dd 255                  ; cmdline_size
                dd 0                    ; hardware_subarch
                dq 0                    ; hardware_subarch_data
                dd 0, 0                 ; payload_offset, payload_length
                dq 0                    ; setup_data
                dq KERNEL               ; pref_address
                dd 0x1000               ; init_size
                dd 0                    ; handover_offset

; ---- Entry in real mode: straight to long mode -------------------------------------------------------------------

                bits 16
real_mode:      cli
                cld
                xor esi, esi
                mov si, ds
                shl esi, 4              ; the boot parameters start at DS:0
                mov eax, gdt
                add eax, esi
                mov [gdt_base], eax
                lgdt [gdt_pointer]

                mov ax, PAGE_TABLES >> 4 ; the first 2 MiB, where they are
                mov es, ax
                xor di, di
                xor eax, eax
                mov cx, 3 * 0x1000 / 4
                rep stosd
                mov dword [es:0x0000], PAGE_TABLES + 0x1003
                mov dword [es:0x1000], PAGE_TABLES + 0x2003
                mov dword [es:0x2000], 0x83
                mov eax, PAGE_TABLES
                mov cr3, eax

                mov eax, cr4
                or al, 1 << 5           ; CR4.PAE
                mov cr4, eax
                mov ecx, 0xc0000080     ; EFER
                rdmsr
                or ah, 1                ; EFER.LME
                wrmsr
                mov eax, cr0
                or eax, 0x80000001      ; CR0.PG, CR0.PE
                mov cr0, eax
                jmp dword 0x10:KERNEL + long_mode - kernel

                align 8
gdt:            dq 0, 0
                dq 0x00af9b000000ffff   ; 0x10: 64-bit code
                dq 0x00cf93000000ffff   ; 0x18: data
gdt_pointer:    dw gdt_pointer - gdt - 1
gdt_base:       dd 0

                times 0x400 - ($ - $$) db 0

; ---- The kernel: its first byte is the 32-bit entry, 0x200 on is the 64-bit entry ---------------------------------

                bits 32
kernel:         hlt                     ; nobody enters here who can enter below
                jmp kernel

hello:          db "Hello from ring 0, in long mode", 10, 0
no_hello:       db "This is not ring 0", 10, 0
option:         db "exit="
OPTION_LENGTH   equ $ - option

                times 0x200 - ($ - kernel) db 0

                bits 64
                default rel
long_mode:      mov ebp, [rsi + CMD_LINE_PTR]
                lea rsi, [hello]
                mov ax, cs
                test al, 3              ; the privilege level of the code that runs
                jz .print
                lea rsi, [no_hello]
                mov bl, EXIT_NOT_RING_0

.print:         lodsb
                test al, al
                jz .printed
                mov ah, al
                mov dx, SERIAL_STATUS
.busy:          in al, dx
                test al, 1 << 5
                jz .busy
                mov dx, SERIAL_DATA
                mov al, ah
                out dx, al
                jmp .print

.printed:       mov ax, cs
                test al, 3
                jnz .exit

                test ebp, ebp           ; look for the option at the start of each word of the command line
                jz .power_off
.word:          mov esi, ebp
                lea rdi, [option]
                mov ecx, OPTION_LENGTH
                repe cmpsb
                je .number
.next:          mov al, [rbp]
                inc ebp
                test al, al
                jz .power_off
                cmp al, ' '
                jne .next
                jmp .word

.number:        xor ebx, ebx
.digit:         lodsb
                sub al, '0'
                cmp al, 9
                ja .exit
                movzx eax, al
                imul ebx, ebx, 10
                add ebx, eax
                jmp .digit

.exit:          mov al, bl
                out EXIT_PORT, al

.power_off:     mov dx, POWER_PORT
                mov ax, POWER_OFF
                out dx, ax
                mov ecx, 0x10000        ; it goes off meanwhile, unless there is no ACPI
.wait:          in al, KEYBOARD
                loop .wait
                mov al, RESET
                out KEYBOARD, al
.halt:          cli
                hlt
                jmp .halt

                align 16, db 0
image_end:
